// Writes ACCESSIBILITY.md from test/access/criteria.mjs: each criterion, what the kit does, the tests that show it.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { criteria } from '../test/access/criteria.mjs';
import { declaredTests } from '../test/support/access/declared-tests.mjs';

const declared = declaredTests();
const unknown = criteria.flatMap(({ tests }) => tests).filter((test) => !declared.includes(test));
if (unknown.length) throw new Error(`test/access/criteria.mjs names tests that do not exist: ${unknown.join('; ')}`);

const testLink = (test) => {
  const [file, ...title] = test.split(': ');
  return `[${title.join(': ')}](test/access/${file}.test.mjs)`;
};
const rows = criteria.map(
  ({ standard, number, wcag, title, does, tests }) =>
    `| ${standard === 'WCAG 2.2' ? '–' : number} | ${wcag} | ${title} | ${does} | ${tests.map(testLink).join('<br>')} |`,
);
const text = `# Accessibilité

<!-- Écrit par npm run docs:accessibility d’après test/access/criteria.mjs : ne pas modifier à la main. -->

Ce que Loquet fait pour les critères du RGAA 4.1.2 et de WCAG 2.2 (niveau AA) qui le concernent, et les tests qui le montrent. Ils s’exécutent dans un vrai navigateur à chaque vérification (\`npm run test:access\`) : ce tableau ne peut pas nommer un test qui n’existe pas, et une version dont un test échoue n’est pas publiée.

À citer dans une déclaration d’accessibilité pour le bandeau, les préférences, le tableau des cookies et la politique de confidentialité. Ces tests ne remplacent pas l’audit du site : les textes, les couleurs et le logo du bailleur s’y ajoutent. Le français simple n’est pas du FALC, que seules les personnes concernées peuvent valider.

| RGAA 4.1.2 | WCAG 2.2 | Critère | Ce que fait Loquet | Tests |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
// French typography: no-break spaces.
const typographic = text.replace(/ ([:;!?%»])(?!\/)/g, '\u00a0$1').replace(/« /g, '«\u00a0');
writeFileSync('ACCESSIBILITY.md', await format(typographic, { parser: 'markdown', printWidth: 120 }));
