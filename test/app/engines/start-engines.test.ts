import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import { expect, inject, test } from 'vitest';

test('the engines of this run answer', async () => {
  const redis = new Redis(inject('redisUrl'));
  expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
  await redis.quit();
  const connection = await mongoose.createConnection(inject('mongodbUri'), { dbName: 'engines-test' }).asPromise();
  await connection.collection('things').insertOne({ a: 1 });
  expect(await connection.collection('things').countDocuments()).toBe(1);
  await connection.dropDatabase();
  await connection.close();
});
