import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';
import '../fixtures/fake-browser';

afterEach(cleanup);
