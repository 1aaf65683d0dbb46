import { journey } from './journey.mjs';

journey({ name: 'tet', language: 'tet' });
