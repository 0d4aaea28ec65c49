// Events as WhatsApp's page raises them: a model tells its own changes, and a collection tells those of its models.

export class Emitter {
  #handlers = new Map();

  on(names, handler) {
    for (const name of names.split(' ')) this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), handler]);
    return this;
  }

  off(name, handler) {
    const kept = (this.#handlers.get(name) ?? []).filter((each) => each !== handler && each.inner !== handler);
    this.#handlers.set(name, kept);
    return this;
  }

  once(name, handler) {
    const wrapped = (...args) => {
      this.off(name, wrapped);
      handler(...args);
    };
    wrapped.inner = handler;
    return this.on(name, wrapped);
  }

  trigger(name, ...args) {
    for (const handler of this.#handlers.get(name) ?? []) handler(...args);
  }

  /** Sets one property and tells it, if it is another value than before. */
  set(key, value) {
    const before = this[key];
    if (before === value) return;
    this[key] = value;
    this.trigger(`change:${key}`, this, value, before);
    this.trigger('change', this);
  }
}

export class Collection extends Emitter {
  #models = new Map();

  get(key) {
    return this.#models.get(String(key));
  }

  getModelsArray() {
    return [...this.#models.values()];
  }

  add(model) {
    this.#models.set(String(model.id), model);
    this.trigger('add', model);
    return model;
  }

  /** Forgets all but the newest `count`, as the page does with what is out of sight. */
  trim(count) {
    for (const key of [...this.#models.keys()].slice(0, -count)) this.#models.delete(key);
  }
}
