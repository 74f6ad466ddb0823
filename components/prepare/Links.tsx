import css from './Links.module.css';

export interface LinksProps {
  /** Read out as the name of the list. */
  label: string;
  /** Addresses that begin with http(s), each with the few words that name it. */
  links: readonly { url: string; name: string }[];
}

/** Links to open beside the page. */
export function Links({ label, links }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <ul class={css.links} aria-label={label}>
      {links.map(({ url, name }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
