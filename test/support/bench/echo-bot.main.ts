// What the durable turn is measured against: the shortest bot that telegraf allows, which says back what it is told.
import { Telegraf } from 'telegraf';
import { measured } from './measured.ts';

const { apiRoot, token } = JSON.parse(process.argv[2] ?? '{}');
const bot = new Telegraf(token, { telegram: { apiRoot } });
bot.on('text', (ctx) => ctx.reply(ctx.message.text));
void bot.launch();
measured();
