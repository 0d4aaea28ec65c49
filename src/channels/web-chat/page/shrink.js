// Photos are made smaller before they travel: a village's link carries 30 KB a second, a phone's camera makes 5 MB.
// What the camera wrote into the file (place, device) stays behind with the original, as it does on other channels.

const worthwhile = 1_000_000;
const longestSide = 2_048;

/** A smaller JPEG of a big photo, or the file as it is where that can't be had. */
export async function shrink(file) {
  if (file.size < worthwhile || !/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
  } catch {
    return file; // not decodable here, or too big for this phone: the original goes
  }
}
