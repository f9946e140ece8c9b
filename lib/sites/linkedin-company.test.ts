import { expect, test } from 'vitest';
import { readCompany } from './linkedin-company.ts';

test.each([
  ['/company/harbour-museum/admin/page-posts/published/', 'harbour-museum'],
  ['/company/123/admin', '123'],
  ['/company/mus%C3%A9e-du-port/admin/', 'musée-du-port'],
  ['/company/m%C3%BCnchner_k%C3%BCche/admin/', 'münchner_küche'],
])('%s is an admin page of %s', (path, company) => expect(readCompany(path)).toBe(company));

test.each([
  '/company/harbour-museum/',
  '/feed/',
  '/company/%E0%A4/admin/',
  '/company/a%2Fb/admin/',
])('%s is not an admin page', (path) => expect(readCompany(path)).toBeUndefined());
