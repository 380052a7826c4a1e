import { deceptiveDesign, gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const reassurance = phraseRule({
  id: 'reassurance',
  family: 'texts',
  severity: 'info',
  standing: 'guidance',
  demands: 'A notice informs; it does not reassure.',
  sources: [deceptiveDesign, gdpr('art. 12(1)')],
  says: 'this reassures and informs of nothing. Say what is done instead.',
  fr: [
    /priorite (?:absolue|essentielle|majeure)|(?:premiere|principales?) (?:de nos )?(?:priorite|preoccupation)s?|(?:la plus )?(?:grande|haute) importance|importance (?:capitale|primordiale|particuliere)|protection (?:maximale|optimale|absolue)|(?:au coeur de (?:nos|ses) (?:preoccupations|priorites|engagements))|prend (?:tres )?au serieux|(?:naviguer|confier|payer|utiliser)\b.{0,40} en toute (?:confiance|serenite|tranquillite)|soyez (?:rassure|tranquille)|respecte\w{0,3} vos preoccupations|est (?:particulierement |tres )?soucieu(?:x|se)/,
  ],
  en: [
    /(?:top|highest|utmost|absolute) (?:priority|importance)|takes? (?:your privacy|privacy|this|it) very seriously|(?:we|you) (?:care deeply|can rest assured)|peace of mind/,
  ],
});
