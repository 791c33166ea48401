import { expect, it } from 'vitest';
import { contactRoutes } from '../../../shared/contract/contact-routes';
import { jsonl, sampleServer } from '../sample-server';

const [MILAN, BEIRA] = [3_173_435, 1_052_373];
const RECORDS = [
  { id: 'anamm', kind: 'scheme', title: 'ANAMM', text: 'Association of the municipalities.', schemeKind: 'association', status: 'unverified', home: { countries: ['MZ'], groups: [] }, source: { title: 'ANAMM', url: 'https://anamm.example/' } },
  { id: 'grant', kind: 'scheme', title: 'A grant', text: 'Money.', schemeKind: 'programme', status: 'unverified' },
];

it('tells the ways between two cities, each with its source', async () => {
  const { app, token } = await sampleServer();
  await app.request('/api/import/ndjson', { method: 'POST', body: jsonl(...RECORDS), headers: { authorization: `Bearer ${token}` } });
  const response = await app.request(`/api/contact-routes?home=${BEIRA}&partner=${MILAN}`);
  const { schemes, links, otherLinks } = contactRoutes.parse(await response.json());
  expect(schemes).toMatchObject([{ scheme: { id: 'anamm', source: { url: 'https://anamm.example/' } }, kind: 'association', reach: 'home' }]);
  expect(links).toMatchObject([{ near: { name: 'Quelimane' }, far: { name: 'Milan' }, link: { id: 'milan-quelimane', status: 'active' } }]);
  expect(otherLinks).toBe(0);
});

it('names the city that it does not know', async () => {
  const { app } = await sampleServer();
  const response = await app.request(`/api/contact-routes?home=${BEIRA}&partner=7`);
  expect([response.status, await response.json()]).toEqual([422, { error: { code: 'unknown-city', message: 'The partner city with the id 7 is not in the gazetteer: find its id with /api/cities?q=.' } }]);
});
