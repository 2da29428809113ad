package org.entente.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.entente.model.InputProblem;

/** A gzip stream that refuses to swell: no bomb reaches the memory. */
final class Unpacking extends FilterInputStream {

    /** No text packs so well: repeated zeros reach a thousand. */
    private static final long RATIO = 200;

    /** Small files may pack as well as they like. */
    private static final long HARMLESS = 1 << 20;

    private static final long LONGEST = 50_000_000;

    private static final int BUFFER = 1 << 14;

    private final Counting packed;
    private final String where;
    private final long longest;
    private long unpacked;

    private Unpacking(Counting packed, String where, long longest) throws IOException {
        super(new GZIPInputStream(packed, BUFFER));
        this.packed = packed;
        this.where = where;
        this.longest = longest;
    }

    /** Lines are read one by one, so a file of them may be of any length. */
    static InputStream of(InputStream packed, String where, Form form) throws IOException {
        return new Unpacking(new Counting(packed), where, form == Form.JSON_LINES ? Long.MAX_VALUE : LONGEST);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = super.read(into, offset, length);
        unpacked += Math.max(count, 0);
        if (unpacked > longest || (unpacked > HARMLESS && unpacked / RATIO > packed.count)) {
            throw new InputProblem(where, "swells too much when unpacked", "unpack it and look what it holds");
        }
        return count;
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            var value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
