import { journey } from './journey.mjs';

journey({ name: 'en', language: 'en' });
