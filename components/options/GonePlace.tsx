import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { hrefOf, type OptionsSectionName } from './options-route';
import { PageTitle } from './PageTitle';

export interface GonePlaceProps {
  section: OptionsSectionName;
  title: string;
  text: string;
  /** What the way back is called. */
  back: string;
}

/** Where an address leads whose record was deleted. */
export function GonePlace({ section, title, text, back }: GonePlaceProps) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <EmptyState text={text}>
        <ButtonLink href={hrefOf(section)}>{back}</ButtonLink>
      </EmptyState>
    </>
  );
}
