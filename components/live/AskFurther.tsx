import css from './AskFurther.module.css';

/** Short ways to ask on about what was just said. */
export function AskFurther({ prompts }: { prompts: readonly string[] }) {
  return (
    <ul class={css.prompts}>
      {prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  );
}
