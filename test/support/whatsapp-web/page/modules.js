// What `window.require` gives: the modules of WhatsApp's page that whatsapp-web.js 1.34.7 and in-page.js ask for, and no more.
import { Emitter } from './emitter.js';
import { wid } from './ids.js';
import { me, meLid } from './store.js';

const url = /https?:\/\/\S+/g;

/** `socket`: the page's own state; `faults`: what goes wrong, by name. */
export function makeModules({ store, post, faults, socket, cmd, conn }) {
  const { messages, chats, contacts, MsgKey } = store;
  let upload;

  function send(chat, data) {
    if (faults.send) throw new Error(faults.send);
    const msg = store.add({ ...data, ack: 0 }, chat.id);
    const { id, type, body, caption, mimetype, quotedStanzaID: quoted, preview } = msg;
    const told = {
      key: id.id,
      to: chat.id.toString(),
      type,
      body,
      caption,
      mimetype,
      quoted,
      preview,
      ...(type !== 'chat' && upload && { bytes: upload }),
    };
    upload = undefined;
    if (faults.ack === 'failed') {
      msg.set('ack', -1);
      return [Promise.resolve(msg), Promise.resolve({ messageSendResult: 'ERROR_UNKNOWN' })];
    }
    const done = post('sent', told).then(() => {
      if (faults.ack === 'never') return new Promise(() => undefined);
      msg.set('ack', 1);
      return { messageSendResult: 'OK' };
    });
    return [Promise.resolve(msg), done];
  }

  class OpaqueData {
    static async createFromData(blob, mimetype) {
      return Object.assign(new OpaqueData(), { blob, mimetype });
    }
    url() {
      return 'blob:stand-in';
    }
    autorelease() {
      return undefined;
    }
    formData() {
      return this.blob;
    }
  }

  /** A file made ready to be sent; its methods are no part of the message that it becomes. */
  class Prepared {
    constructor(data) {
      Object.assign(this, data);
    }
    toJSON() {
      const { mediaBlob, ...data } = this;
      return data;
    }
    set(data) {
      Object.assign(this, data);
    }
  }

  async function prepare(opaque, { asDocument }) {
    upload = await base64(opaque.blob);
    const { mimetype, blob } = opaque;
    const type = asDocument ? 'document' : mimetype.split('/')[0];
    return new Prepared({ type, mimetype, filehash: `h${blob.size}`, mediaBlob: opaque, size: blob.size });
  }

  const modules = {
    WATimeUtils: { unixTimeMs: () => Date.now() + (window.standIn.ahead ?? 0) },
    WAWebSocketModel: { Socket: socket },
    WAWebCmd: { Cmd: cmd },
    WAWebConnModel: { Conn: conn },
    WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
    WAWebAltDeviceLinkingApi: {
      setPairingType: () => undefined,
      initializeAltDeviceLinking: async () => undefined,
      startAltLinkingFlow: async (phone) => {
        await post('event', { kind: 'pairing-code', phone });
        return 'ABCD1234';
      },
    },
    WABase64: { encodeB64: (bytes) => btoa(String.fromCharCode(...bytes)) },
    WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: '1' },
    WAWebAdvSignatureApi: {},
    WAWebUserPrefsInfoStore: {
      waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: new Uint8Array(32).fill(1) } }) },
    },
    WAWebSignalStoreApi: {
      waSignalStore: {
        getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: new Uint8Array(32).fill(2) } }),
      },
    },
    WAWebUserPrefsMultiDevice: { getADVSecretKey: () => 'adv-secret' },
    WAWebUserPrefsMeUser: { getMaybeMePnUser: () => me, getMaybeMeLidUser: () => meLid },
    WAWebCollections: { Msg: messages, Chat: chats, Contact: contacts },
    WAWebSyncGatingUtils: {},
    WAWebCallCollection: Object.assign(new Emitter(), { calls: new Map() }),
    WAWebAddonReactionTableMode: { reactionTableMode: { bulkUpsert: () => undefined } },
    WAWebNonMessageDataRequestPlaceholderMessageResendUtils: { handlePlaceholderMsgsSeen: () => undefined },
    WALinkify: {
      findLinks: (text) => [...String(text ?? '').matchAll(url)].map(([href]) => ({ href })),
      findLink: (text) => {
        const [href] = String(text ?? '').match(url) ?? [];
        return href ? { href } : null;
      },
    },
    WAWebWidFactory: { createWid: wid, createWidFromWidLike: wid, asUserWidOrThrow: wid },
    WAWebFindChatAction: {
      async findOrCreateLatestChat(id) {
        if (faults.noChat === String(id)) throw new Error('No LID for user');
        return { chat: store.chatOf(id) };
      },
    },
    WAWebChatGetters: { getIsNewsletter: () => false, getIsBroadcast: () => false },
    WAWebChatLoadMessages: { loadEarlierMsgs: async () => [] },
    WAWebMsgKey: MsgKey,
    WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
    WAWebSendMsgChatAction: { addAndSendMsgToChat: send },
    WAWebStreamModel: { Stream: { markAvailable: () => undefined, markUnavailable: () => undefined } },
    WAWebUpdateUnreadChatAction: { sendSeen: ({ chat }) => post('event', { kind: 'seen', chat: chat.id.toString() }) },
    WAWebChatStateBridge: {
      sendChatStateComposing: (chat) => post('event', { kind: 'typing', chat: String(chat) }),
      sendChatStatePaused: (chat) => post('event', { kind: 'typing-ends', chat: String(chat) }),
    },
    WAWebLinkPreviewChatAction: { getLinkPreview: async () => ({ data: { title: 'preview' } }) },
    WAWebMsgReply: { canReplyMsg: () => true },
    WAWebDownloadManager: {
      downloadManager: {
        async downloadAndMaybeDecrypt({ directPath }) {
          const answer = await fetch(`/__standin/file?path=${encodeURIComponent(directPath)}`);
          if (!answer.ok) throw Object.assign(new Error('gone'), { status: answer.status });
          return answer.arrayBuffer();
        },
      },
    },
    WAWebApiContact: {
      getCurrentLid: store.lidOf,
      getPhoneNumber: store.phoneOf,
      getAlternateUserWid: () => undefined,
    },
    WAWebQueryExistsJob: { queryWidExists: async (id) => ({ wid: id }) },
    WAWebMediaOpaqueData: OpaqueData,
    WAWebPrepRawMedia: { prepRawMedia: (opaque, options) => ({ waitForPrep: () => prepare(opaque, options) }) },
    WAWebMediaStorage: {
      getOrCreateMediaObject: (filehash) => ({
        filehash,
        size: 0,
        type: 'image',
        contentInfo: {},
        consolidate(data) {
          this.size = data.size;
        },
      }),
    },
    WAWebMmsMediaTypes: { msgToMediaType: ({ type }) => type, castToV4: (type) => type },
    WAWebMediaDataUtils: { shouldUseMediaCache: () => false },
    WAWebMediaMmsV4Upload: {
      uploadMedia: async () => ({
        mediaEntry: {
          mmsUrl: 'u',
          directPath: '/v/up',
          mediaKey: 'k',
          mediaKeyTimestamp: 1,
          encFilehash: 'e',
          uploadHash: 'x',
        },
      }),
    },
  };

  return (name) => {
    if (name in modules) return modules[name];
    post('event', { kind: 'missing-module', name });
    throw new Error(`Requiring unknown module "${name}"`);
  };
}

async function base64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
