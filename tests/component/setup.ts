import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';
import '../fixtures/fake-browser';

// What is waited for comes within moments, unless the machine is busy.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
