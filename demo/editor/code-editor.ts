import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { applyFix } from '../../src/lint/config/apply-fixes.js';
import type { Finding } from '../../src/lint/finding.js';
import { completeConfig } from './complete.js';

/** The text of a config, with its findings in place. */
export class CodeEditor {
  readonly #view: EditorView;

  /** @param changed told the text each time that it is another */
  constructor(place: HTMLElement, changed: (text: string) => void) {
    this.#view = new EditorView({
      parent: place,
      state: EditorState.create({
        extensions: [
          lineNumbers(),
          history(),
          bracketMatching(),
          closeBrackets(),
          syntaxHighlighting(defaultHighlightStyle),
          json(),
          lintGutter(),
          autocompletion({ override: [completeConfig] }),
          // Tab leaves the editor: who has no mouse must get out.
          keymap.of([...defaultKeymap, ...historyKeymap, ...completionKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'La configuration, en JSON' }),
          EditorView.updateListener.of(({ docChanged }) => {
            if (docChanged) changed(this.text);
          }),
        ],
      }),
    });
    // It scrolls: within reach of the keyboard.
    this.#view.scrollDOM.tabIndex = 0;
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  set text(text: string) {
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
  }

  /** Underlines what the findings speak of; each has its remedy where a machine knows one. */
  show(findings: readonly Finding[]): void {
    this.#view.dispatch(
      setDiagnostics(
        this.#view.state,
        findings.map((finding) => this.#diagnostic(finding)),
      ),
    );
  }

  /** Puts the cursor where a finding is. */
  goTo({ range }: Finding): void {
    const anchor = this.#offset(range?.start);
    this.#view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.#view.focus();
  }

  mend({ fix }: Finding): void {
    if (fix) this.text = applyFix(this.text, fix);
  }

  #diagnostic(finding: Finding): Diagnostic {
    const { range, severity, message, rule, fix } = finding;
    const action = {
      name: fix?.title ?? '',
      apply: () => {
        this.mend(finding);
      },
    };
    return {
      from: this.#offset(range?.start),
      to: this.#offset(range?.end),
      severity,
      message,
      source: rule,
      ...(fix && { actions: [action] }),
    };
  }

  #offset(position: { line: number; column: number } | undefined): number {
    const { doc } = this.#view.state;
    if (!position || position.line > doc.lines) return 0;
    const line = doc.line(position.line);
    return Math.min(line.from + position.column - 1, line.to);
  }
}
