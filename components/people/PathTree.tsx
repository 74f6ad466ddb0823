import { useText } from '@/lib/i18n/use-text';
import css from './PathTree.module.css';

export interface PathBranch {
  readonly href: string;
  readonly name: string;
  readonly line: string;
  readonly ledTo: readonly PathBranch[];
}

/** Who led to whom: branches drawn beside a list in a list, so that it is read as it is seen. */
export function PathTree({ label, branches }: { label: string; branches: readonly PathBranch[] }) {
  return (
    <ul class={css.tree} aria-label={label}>
      {branches.map((branch) => (
        <Branch key={branch.href} {...branch} />
      ))}
    </ul>
  );
}

function Branch({ href, name, line, ledTo }: PathBranch) {
  const { t } = useText();
  return (
    <li class={css.branch}>
      <span class={css.person}>
        <a href={href}>{name || t('people.noName')}</a>
        {line !== '' && <small>{line}</small>}
      </span>
      {ledTo.length > 0 && (
        <ul>
          {ledTo.map((branch) => (
            <Branch key={branch.href} {...branch} />
          ))}
        </ul>
      )}
    </li>
  );
}
