/** The input door: what the schema lets in and gives out is what the library takes. Checked by the compiler. */
import type * as z from 'zod';
import type { Person, PersonFacts } from '../../src/index.js';
import { type Issue, parsePerson } from '../../src/input/index.js';
import type { personSchema } from '../../src/input/person-schema.js';
import { type Equal, type Fits, fails, holds, type Plain } from './equal.js';

type Out = z.output<typeof personSchema>;
type In = z.input<typeof personSchema>;

// The proofs must be able to fail: a field more, a field less, another type, optional or not.
fails<Equal<Plain<{ a: string }>, Plain<{ a: string; b?: string }>>>();
fails<Equal<Plain<{ a: string }>, Plain<{ a?: string }>>>();
fails<Equal<Plain<{ a: string[] }>, Plain<{ a: unknown }>>>();
holds<Equal<Plain<{ readonly a?: readonly string[] }>, Plain<{ a?: string[] | undefined }>>>();
holds<Equal<Plain<{ a: 1 } & { readonly b?: 2 }>, Plain<{ readonly a: 1; b?: 2 }>>>();

// What comes out of the schema is what PersonFacts says, field by field: the cast in `asFacts` hides nothing.
holds<Equal<keyof Out, keyof PersonFacts>>();
holds<Equal<Plain<Out>, Plain<PersonFacts>>>();
holds<Fits<Plain<Out>, PersonFacts>>();

// What the schema says it lets in is the same: facts that compile are facts that the door knows.
holds<Equal<keyof In, keyof PersonFacts>>();
holds<Equal<Plain<In>, Plain<PersonFacts>>>();
holds<Fits<Plain<In>, PersonFacts>>();

const parsed = parsePerson(JSON.parse('{}'));
if (parsed.ok) holds<Equal<typeof parsed.value, Person>>();
else holds<Equal<typeof parsed.issues, readonly Issue[]>>();
// @ts-expect-error there is a value only where all is well
parsed.value;
// @ts-expect-error and issues only where it is not
parsed.issues;
