import { textIn } from '../../config/text.js';
import type { Config, Service, Text } from '../../config/types.js';

/** What of a config the banner and its preferences show in one language, texts and facts alike. */
export function landlordTexts({ landlord, consent, categories, services, policy }: Config, language: string): object {
  const say = (text: Text) => textIn(text, language).text;
  return {
    landlord: landlord.name,
    askAgainAfter: { accepted: 'P13M', refused: 'P1M', ...consent?.askAgainAfter },
    privacyNotice: policy?.url,
    categories: categories.map(({ id, required, label, description }) => ({
      id,
      required,
      label: say(label),
      description: say(description),
      services: services.filter(({ category }) => category === id).map((service) => serviceTexts(service, say)),
    })),
  };
}

function serviceTexts({ id, name, provider, purpose, exempt, hosts, cookies }: Service, say: (text: Text) => string) {
  return {
    id,
    name: say(name),
    provider,
    purpose: say(purpose),
    selfAssessment: exempt && say(exempt.selfAssessment),
    hosts,
    cookies: cookies.map((cookie) => ({
      name: cookie.name,
      purpose: say(cookie.purpose),
      lifetime: cookie.lifetime,
    })),
  };
}
