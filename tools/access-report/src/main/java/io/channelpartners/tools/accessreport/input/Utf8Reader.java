package io.channelpartners.tools.accessreport.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/** Reads a file as UTF-8 without its byte-order mark; bytes that are not UTF-8 throw instead of becoming U+FFFD. */
final class Utf8Reader extends FilterReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private boolean ended;

    private Utf8Reader(Reader strict) {
        super(strict);
    }

    static Utf8Reader open(FleetFile file) throws IOException {
        var bytes = new PushbackInputStream(Files.newInputStream(file.path()), BYTE_ORDER_MARK.length);
        try {
            skipByteOrderMark(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
        return new Utf8Reader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static void skipByteOrderMark(PushbackInputStream bytes) throws IOException {
        byte[] head = bytes.readNBytes(BYTE_ORDER_MARK.length);
        if (Utf8Check.looksLikeUtf16(head)) {
            throw new MalformedInputException(1);
        }
        if (!Arrays.equals(head, BYTE_ORDER_MARK)) {
            bytes.unread(head);
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        ended |= read < 0;
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        ended |= read < 0;
        return read;
    }

    /** Checks if the end of the file was reached. */
    boolean ended() {
        return ended;
    }
}
