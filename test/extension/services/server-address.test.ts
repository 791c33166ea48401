import { expect, it } from 'vitest';
import '../fake-browser';
import { serverAddress } from '../../../extension/services/server-address';

it.each([
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  [' http://127.0.0.1:8787/ ', 'http://127.0.0.1:8787'],
  ['127.0.0.1:9000', 'http://127.0.0.1:9000'],
  ['localhost:8787', 'http://localhost:8787'],
  ['partners.example.org', 'https://partners.example.org'],
  ['https://partners.example.org/jumelles/?a=b#c', 'https://partners.example.org/jumelles'],
  ['ftp://partners.example.org', null],
  ['javascript:alert(1)', null],
  ['', null],
  ['not an address', null],
])('takes %j as %j', (typed, address) => {
  expect(serverAddress(typed)).toBe(address);
});
