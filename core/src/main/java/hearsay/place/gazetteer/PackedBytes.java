package hearsay.place.gazetteer;

/** A part of what lies packed in chunks. */
record PackedBytes(PackedChunks chunks, int begin, int length) implements Bytes {
  @Override
  public byte get(int at) {
    return chunks.get(begin + at);
  }

  @Override
  public short getShort(int at) {
    return (short) (get(at) << 8 | get(at + 1) & 0xff);
  }

  @Override
  public int getInt(int at) {
    return chunks.getInt(begin + at);
  }

  @Override
  public void get(int at, byte[] into) {
    chunks.get(begin + at, into);
  }
}
