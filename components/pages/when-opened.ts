import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is fetched when it is first drawn. Nothing shows until it is there; a part that cannot be fetched fails the page. */
export function whenOpened<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function WhenOpened(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [failure, setFailure] = useState<{ error: unknown }>();
    useEffect(() => {
      if (loaded) return;
      load().then(
        (part) => {
          loaded = part;
          setPart(() => part);
        },
        (error: unknown) => {
          setFailure({ error });
        },
      );
    }, []);
    if (failure) throw failure.error;
    return Part ? h(Part, props) : null;
  };
}
