import type { Norm, Norms } from '../../utils/domain/person';
import type { Problem } from '../../utils/domain/result';

export const NORM_KEYS = ['default', 'gmail', 'google-docs', 'slack'] as const;
export type NormKey = (typeof NORM_KEYS)[number];

/** "" says nothing, else a number of working days or hours. */
export interface NormDraft {
  readonly amount: string;
  readonly unit: 'workingDays' | 'workingHours';
}

export type NormsDraft = { readonly [key in NormKey]: NormDraft };

export function normsDraft(norms: Norms): NormsDraft {
  const one = (norm: Norm | undefined): NormDraft => {
    if (!norm) return { amount: '', unit: 'workingDays' };
    return 'workingDays' in norm
      ? { amount: String(norm.workingDays), unit: 'workingDays' }
      : { amount: String(norm.workingHours), unit: 'workingHours' };
  };
  return {
    default: one(norms.default),
    gmail: one(norms.gmail),
    'google-docs': one(norms['google-docs']),
    slack: one(norms.slack),
  };
}

/** An amount that is no number becomes NaN, which the check refuses with a sentence. */
export function normsOf(norms: NormsDraft): Norms | undefined {
  const filled = NORM_KEYS.filter((key) => norms[key].amount.trim() !== '');
  if (filled.length === 0) return undefined;
  return Object.fromEntries(filled.map((key) => [key, normOf(norms[key])]));
}

/** The sentence about a norm quotes what was typed, which may be no number at all. */
export function quoteNorms(problems: readonly Problem[], norms: NormsDraft): readonly Problem[] {
  return problems.map((one) => {
    const key = NORM_KEYS.find((candidate) => one.at === `norms.${candidate}`);
    return key === undefined ? one : { ...one, params: [norms[key].amount.trim()] };
  });
}

function normOf({ amount, unit }: NormDraft): Norm {
  const value = Number(amount.trim().replace(',', '.'));
  return unit === 'workingDays' ? { workingDays: value } : { workingHours: value };
}
