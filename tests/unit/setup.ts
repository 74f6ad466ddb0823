import 'fake-indexeddb/auto';
import '../fixtures/fake-browser';
