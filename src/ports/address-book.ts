// Whom the changing addresses of a channel belong to. On WhatsApp one person writes from a phone number today and from an
// anonymous id tomorrow; both are one chat of ours.

/** Two chats that turned out to be one person's: what belongs to `absorbed` is to be led to `kept`. */
export interface Join {
  kept: string;
  absorbed: string;
}

/** All calls reject when the store is away. */
export interface AddressBook {
  /**
   * Somebody wrote `message` (its id) from `address`: answers go there from now on. `other` is another address of theirs, if
   * known. Resolves to the chat that this person has with us: the first address of theirs that we met. A message that is
   * told again belongs to the chat that it belonged to, which knows it, and changes nothing.
   */
  met(message: string, address: string, other?: string): Promise<string>;
  /** Where this chat is answered; undefined for one who has never written. */
  addressOf(chat: string): Promise<string | undefined>;
  /** Every address of this chat's person, as far as we know. */
  addressesOf(chat: string): Promise<string[]>;
  /** Erases them: nothing can be sent to the chat until its person writes again. */
  forget(chat: string): Promise<void>;
  /** What is still to be joined. */
  joins(): Promise<Join[]>;
  /** This join is done. */
  joined(join: Join): Promise<void>;
}
