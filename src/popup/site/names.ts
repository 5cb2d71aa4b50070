/** What it takes to read a site's name with care, loaded for those that ask for it: most are plain. */
export {readIdn} from './idn';
export {registrableDomain} from './registrable';
