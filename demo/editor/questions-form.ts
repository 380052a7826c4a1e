import { html, nothing, render, type TemplateResult } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import { fieldsOf, withTold, type Field } from '../../src/first-config/fields.js';
import type { Answers, Question } from '../../src/first-config/question.js';
import { sectionsFor } from '../../src/first-config/questions.js';
import { controlFor } from './answer-controls.js';

/** The questions of `loquet init` as a form, for those who write no JSON: those that arise, from the answers so far. */
export class QuestionsForm {
  readonly #form: HTMLFormElement;
  readonly #sections: ReturnType<typeof sectionsFor>;
  readonly #given = new Map<string, string>();
  readonly #searched = new Map<string, string>();
  /** The fields whose answers are looked at: those that one has left, and all once it was sent. */
  readonly #left = new Set<string>();
  #isSent = false;

  /** @param write told the answers once nothing is wrong with any */
  constructor(form: HTMLFormElement, catalogue: Catalogue, write: (answers: Answers) => void) {
    this.#form = form;
    this.#sections = sectionsFor(catalogue);
    form.noValidate = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#isSent = true;
      const { answers, problems } = this.#show();
      if (problems) form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      else write(answers);
    });
    this.#show();
  }

  /** Shows what has to be told by now, and gives what has been. */
  #show(): { answers: Answers; problems: number } {
    let answers: Answers = {};
    let problems = 0;
    const section = (questions: readonly Question[]) =>
      questions.flatMap((question) => {
        const fields = fieldsOf(question, answers);
        answers = withTold(answers, question, new Map(fields.map((field) => [field, this.#answerTo(field)])));
        problems += fields.filter((field) => field.problem(this.#answerTo(field))).length;
        return fields.map((field) => this.#fieldView(field));
      });
    const views = this.#sections.map(
      ({ title, questions }) =>
        html`<fieldset class="section">
          <legend><h2>${title.fr}</h2></legend>
          ${section(questions)}
        </fieldset>`,
    );
    render(this.#view(views, problems), this.#form);
    return { answers, problems };
  }

  #view(sections: TemplateResult[], problems: number): TemplateResult {
    const missing = problems > 1 ? `${String(problems)} réponses sont à compléter.` : 'Une réponse est à compléter.';
    return html`${sections}
      <p class="problem" role="status">${this.#isSent && problems ? missing : nothing}</p>
      <button type="submit">Écrire la configuration</button>`;
  }

  #fieldView(field: Field): TemplateResult {
    const id = idOf(field);
    const isLooked = this.#isSent || this.#left.has(id);
    return controlFor(field, {
      id,
      answer: this.#written(field),
      problem: isLooked ? field.problem(this.#answerTo(field))?.fr : undefined,
      searched: this.#searched.get(id) ?? '',
      search: (text) => {
        this.#searched.set(id, text);
        this.#show();
      },
      tell: (text) => {
        this.#given.set(id, text);
        this.#show();
      },
      leave: () => {
        if (this.#left.has(id) || !this.#answerTo(field)) return;
        this.#left.add(id);
        this.#show();
      },
    });
  }

  #written(field: Field): string {
    return this.#given.get(idOf(field)) ?? field.preset ?? '';
  }

  #answerTo(field: Field): string {
    return this.#written(field).trim();
  }
}

function idOf({ flag, key }: Field): string {
  return key === undefined ? flag : `${flag}-${key}`;
}
