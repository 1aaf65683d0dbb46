import { journey } from './journey.mjs';

journey({ name: 'pt', language: 'pt' });
