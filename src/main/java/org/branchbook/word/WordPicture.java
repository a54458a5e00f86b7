package org.branchbook.word;

/**
 * A picture for a document: JPEG or PNG, upright (rotation marks of cameras already applied), with
 * a caption that may be empty.
 */
public final class WordPicture {
    private final byte[] bytes;
    private final String caption;

    public WordPicture(byte[] bytes, String caption) {
        this.bytes = bytes.clone();
        this.caption = caption;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String caption() {
        return caption;
    }

    public boolean isPng() {
        return bytes.length > 0 && (bytes[0] & 0xFF) == 0x89;
    }
}
