/** What partnerships that worked had, asked of both cities before anything is agreed (success factors of Bontenbal’s study of city partnerships). */
export const SUCCESS_FACTORS = {
  'political-support': 'Political support',
  'international-policy': 'A formal policy for international work',
  participation: 'Participation inside the authority',
  'civil-society': 'Civil society is involved',
} as const;

export type SuccessFactor = keyof typeof SUCCESS_FACTORS;
