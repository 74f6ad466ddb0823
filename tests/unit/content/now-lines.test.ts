import { describe, expect, it } from 'vitest';
import { sayingFor } from '@/lib/content/now-lines';
import { fillPhrase } from '@/lib/domain/phrase';

describe('opening and closing follow the kind of talk (S4-2a, S4-3, S2-4)', () => {
  const say = (step: 'goal' | 'remember-me', talkType: 'explore' | 'sow' | null, form: 'je' | 'u' | 'en') =>
    fillPhrase(
      sayingFor(step, {
        talkType,
        language: form === 'en' ? 'en' : 'nl',
        address: form === 'u' ? 'u' : 'je',
      }),
      { name: '', viaWhom: 'Karim', goal: 'waar het druk wordt', thanks: '', rememberMe: '' },
    );

  it.each([
    ['je', 'Ik zoek hier geen baan', 'Ik weet wat ik zoek'],
    ['u', 'Ik zoek hier geen baan', 'hoor graag wat u'],
    ['en', 'I’m not after a job here', 'I know what I’m looking for'],
  ] as const)('%s', (form, exploring, sowing) => {
    expect(say('goal', 'explore', form)).toContain(exploring);
    expect(say('goal', null, form)).toContain(exploring);
    expect(say('goal', 'sow', form)).toContain(sowing);
    expect(say('goal', 'sow', form)).toContain('Karim');
    expect(say('goal', 'sow', form)).toMatch(/: waar het druk wordt\.$/);
    expect(say('remember-me', 'sow', form)).not.toBe(say('remember-me', 'explore', form));
  });
});
