import type { z } from 'zod';

/** The field and the reason of the first thing a schema found wrong; in a union, of the branch that came nearest. */
export function firstIssue(error: z.core.$ZodError): { field: string; reason: string } {
  let [issue] = error.issues;
  let path: PropertyKey[] = issue ? [...issue.path] : [];
  while (issue?.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest: z.core.$ZodIssue | undefined = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
    if (!nearest) break;
    issue = nearest;
    path = [...path, ...nearest.path];
  }
  return { field: fieldName(path), reason: issue?.message ?? 'not valid' };
}

/** What a schema found wrong, as one sentence that names the field. */
export function issueSentence(error: z.core.$ZodError): string {
  const { field, reason } = firstIssue(error);
  const sentence = `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`.replace(/\.$/, '');
  return field === '' ? `The input is not valid: ${sentence}.` : `The field ${field} is not valid: ${sentence}.`;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? String(part) : `${name}.${String(part)}`), '');
}
