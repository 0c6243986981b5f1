import { NotPermitted } from '#db/errors.ts';

/**
 * What a question answers, or something instead where the database does not let this user ask it.
 *
 * @param note told that it was refused
 * @throws everything else
 */
export async function unlessRefused<Answer, Instead>(
  question: Promise<Answer>,
  instead: Instead,
  note: () => void,
): Promise<Answer | Instead> {
  try {
    return await question;
  } catch (error) {
    if (!(error instanceof NotPermitted)) throw error;
    note();
    return instead;
  }
}
