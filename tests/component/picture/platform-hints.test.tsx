import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PlatformHints } from '@/components/picture/PlatformHints';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';

test.each([
  ['nl', /^In Zoom klik je/, /^In Teams/],
  ['en', /^In Zoom, click/, /^In Teams/],
] as const)('each platform’s own setting for the picture is named: %s (S4-4i)', (language, zoom, teams) => {
  render(
    <TextContext.Provider value={createTranslator(language)}>
      <PlatformHints />
    </TextContext.Provider>,
  );
  expect(screen.getByText(zoom)).toBeTruthy();
  expect(screen.getByText(teams)).toBeTruthy();
});
