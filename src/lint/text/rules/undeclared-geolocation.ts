import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const undeclaredGeolocation = phraseRule({
  id: 'undeclared-geolocation',
  family: 'trackers',
  severity: 'info',
  standing: 'law',
  demands: 'Where a visitor is, is a purpose of its own.',
  sources: [gdpr('art. 13(1)(c)')],
  says: 'locating visitors is data too. Say how precisely, from what (IP address, GPS), and what for.',
  fr: [
    /zones? geographiques?|geolocalis\w{1,6}|localisation (?:geographique|approximative|des (?:visiteurs|internautes))|pays (?:et|ou) (?:la )?(?:ville|region)/,
  ],
  en: [/geo-?locat\w{1,5}|geographic(?:al)? (?:area|location)|approximate location/],
  unless:
    /ne (?:sont|vous|permet\w{0,3}|geolocalis)\w{0,3} (?:pas |jamais )?|sans geolocalisation|not|never|intervention/,
  when: ({ plain, heading, lead }) =>
    /cookie|visit|consultation|connexion|audience|navig|appareil|analy/.test(`${plain} ${heading} ${lead}`),
});
