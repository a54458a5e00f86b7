package org.branchbook.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's files, with a note of every write and force; H2 makes the objects itself, by the scheme. */
public final class RecordedDisk extends FilePathWrapper {
    static final String SCHEME = "recorded";
    private static Recording recording = new Recording();

    /** What is written from now on goes into a fresh recording. */
    static Recording begin() {
        FilePath.register(new RecordedDisk());
        recording = new Recording();
        return recording;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode), recording);
    }

    private static final class Channel extends FileBase {
        private final FileChannel base;
        private final Recording notes;

        Channel(FileChannel base, Recording notes) {
            this.base = base;
            this.notes = notes;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return base.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            notes.write(base.position(), source);
            return base.write(source);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            notes.write(position, source);
            return base.write(source, position);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            notes.truncate(size);
            base.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
            notes.force();
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            base.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
