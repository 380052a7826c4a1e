import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { lintNotice } = await importSource('src/lint/notice/lint-notice.ts');
const { readNotice } = await importSource('src/lint/notice/read-notice.ts');

const rule = (id, check) => ({
  id,
  family: 'texts',
  severity: 'info',
  standing: 'advice',
  demands: 'A rule of this test.',
  sources: [{ cite: 'none', url: 'https://habitat.example', confidence: 'measured' }],
  check,
});
/** Finds a word wherever it stands. */
const finds = (word) =>
  rule('word', function* ({ text }) {
    const start = text.indexOf(word);
    if (start >= 0) yield { start, end: start + word.length, message: word };
  });
const wordAt = (text, kind, word) =>
  lintNotice(text, kind, { text: [finds(word)], notice: [] }).map(({ range: { start, end } }) => [
    start.line,
    start.column,
    end.line,
    end.column,
  ]);

describe('the place of a finding', () => {
  it('in a text file, through a list', () => {
    assert.deepEqual(wordAt('Titre\n\n  • un mot\n', 'text', 'mot'), [[3, 8, 3, 11]]);
  });

  it('in a text file with the line ends of Windows', () => {
    assert.deepEqual(wordAt('Un.\r\nDeux mots.\r\n', 'text', 'mots'), [[2, 6, 2, 10]]);
  });

  it('in wrapped text, on the line where it stands', () => {
    const text = 'Une phrase assez longue pour être coupée à la fin\nde la ligne, avec un mot.';
    assert.equal(readNotice(text, 'text').sentences.length, 1);
    assert.deepEqual(wordAt(text, 'text', 'mot'), [[2, 22, 2, 25]]);
  });

  it('in HTML, after character references', () => {
    assert.deepEqual(wordAt('<p>\n&eacute;t&eacute;&nbsp;: <b>mot</b></p>', 'html', 'mot'), [[2, 29, 2, 32]]);
  });

  it('in Markdown, after marks of emphasis', () => {
    assert.deepEqual(wordAt('# Titre\n\n**Un** [mot](https://habitat.example)', 'markdown', 'mot'), [[3, 9, 3, 12]]);
  });
});

describe('HTML', () => {
  it('is read as it is shown: scripts and styles are not', () => {
    assert.deepEqual(
      wordAt('<script>mot</script><style>mot</style><template>mot</template><p>rien</p>', 'html', 'mot'),
      [],
    );
  });

  it('is read in blocks: a list item ends no sentence of the next', () => {
    const { blocks } = readNotice('<ul><li>un<li>deux</ul><h2>trois</h2>quatre', 'html');
    assert.deepEqual(
      blocks.map(({ kind, text }) => [kind, text]),
      [
        ['item', 'un'],
        ['item', 'deux'],
        ['heading', 'trois'],
        ['paragraph', 'quatre'],
      ],
    );
  });
});

/** The same list of two cookies, as pages and what copying them leaves behind have it. */
const lists = {
  'in HTML': [
    'html',
    '<table><tr><th>Nom du cookie</th><th>Finalité</th><th>Durée</th></tr><tr><td><p>_ga</p></td><td>Compter</td><td>13&nbsp;mois</td></tr><tr><td>lang_x</td><td>Langue</td><td></td></tr></table>',
  ],
  'in Markdown': [
    'markdown',
    '| Nom du cookie | Finalité | Durée |\n| --- | --- | --- |\n| _ga | Compter | 13 mois |\n| lang_x | Langue | |\n',
  ],
  'parted by tabs': ['text', 'Nom du cookie\tFinalité\tDurée\n_ga\tCompter\t13 mois\nlang_x\tLangue\t'],
  'parted by bars': [
    'text',
    '| Nom du cookie | Finalité | Durée |\n|---|---|---|\n| _ga | Compter | 13 mois |\n| lang_x | Langue |  |',
  ],
  'a cell a line': ['text', 'Nom du cookie |\nFinalité |\nDurée |\n_ga |\nCompter |\n13 mois |\nlang_x |\nLangue |\n|'],
  'stuck together': ['text', 'Nom du cookieFinalitéDurée\n_gaMesure d’audience13 mois\nlang_xStocke la langue'],
};

describe('Markdown', () => {
  const words = (source) => readNotice(source, 'markdown').blocks.map(({ text }) => text.trim());

  it('keeps the brackets of what was left to fill in', () => {
    const source =
      '# [raison sociale]\n\nÉcrivez à [nom du délégué], **[à compléter]**.\n\n| A | B |\n|---|---|\n| un | [date] |\n';
    assert.deepEqual(words(source), [
      '[raison sociale]',
      'Écrivez à [nom du délégué], [à compléter].',
      'A',
      'B',
      'un',
      '[date]',
    ]);
    const found = lintNotice(source, 'markdown').filter(({ rule: id }) => id === 'placeholder');
    assert.deepEqual(
      found.map(({ range: { start, end } }) => [start.line, start.column, end.line, end.column]),
      [
        [1, 3, 1, 19],
        [3, 11, 3, 27],
        [7, 8, 7, 14],
      ],
    );
  });

  it('reads the label of a link that leads somewhere, without brackets', () => {
    assert.deepEqual(
      words(
        '[un](https://a.example) [deux] [trois][ici] [quatre][]\n\n> [Deux]: https://b.example\n\n[ici]: https://c.example\n[quatre]: https://d.example\n',
      ),
      ['un deux trois quatre'],
    );
  });

  it('keeps a reference that no definition answers', () => {
    assert.deepEqual(words('Voir [la page][absente].'), ['Voir [la page][absente].']);
  });
});

describe('a list of cookies', () => {
  for (const [name, [kind, source]] of Object.entries(lists)) {
    it(name, () => {
      const { cookies } = readNotice(source, kind);
      assert.deepEqual(
        cookies.map((cookie) => [cookie.name, cookie.cells.lifetime?.text.replace('\u00a0', ' ').trim()]),
        [
          ['_ga', '13 mois'],
          ['lang_x', ''],
        ],
      );
    });
  }

  it('is none when the table tells of something else', () => {
    assert.deepEqual(readNotice('Nom\tAdresse\tDurée\nLoyer\tLille\tun an', 'text').cookies, []);
  });
});

describe('a rule that throws', () => {
  const broken = rule('broken', () => {
    throw new TypeError('no such thing');
  });

  it('is reported, and the others run', () => {
    const findings = lintNotice('Un mot.', 'text', { text: [broken, finds('mot')], notice: [broken] });
    assert.deepEqual(
      findings.map(({ rule: id }) => id),
      ['rule-failed', 'rule-failed', 'word'],
    );
    assert.match(findings[0].message, /^The rule broken could not be run \(no such thing\); the others were\./);
  });
});
