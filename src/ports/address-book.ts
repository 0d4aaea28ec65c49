// Whom the changing addresses of a channel belong to. On WhatsApp one person writes from a phone number today and from an
// anonymous id tomorrow; both are one chat of ours.

export interface Known {
  /** The chat that this person has with us: the first address of theirs that we met. */
  chat: string;
  /** A chat that turned out to be the same person's. Told once. */
  absorbed?: string;
}

/** All calls reject when the store is away. */
export interface AddressBook {
  /** Somebody wrote from `address`: answers go there from now on. `other` is another address of theirs, if known. */
  met(address: string, other?: string): Promise<Known>;
  /** Where this chat is answered; undefined for one who has never written. */
  addressOf(chat: string): Promise<string | undefined>;
}
