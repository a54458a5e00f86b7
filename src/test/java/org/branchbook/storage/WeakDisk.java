package org.branchbook.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's files on a disk that gets full or is pulled out; H2 makes the objects itself. */
public final class WeakDisk extends FilePathWrapper {
    public static final String SCHEME = "weak";

    /** What the disk does. */
    public enum State {
        SOUND,
        FULL,
        GONE
    }

    private static volatile State now = State.SOUND;

    public static void is(State state) {
        FilePath.register(new WeakDisk());
        now = state;
    }

    private static void write() throws IOException {
        if (now != State.SOUND) {
            throw new IOException("No space left on device");
        }
    }

    private static void read() throws IOException {
        if (now == State.GONE) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        read();
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBase {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            WeakDisk.read();
            return base.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            WeakDisk.read();
            return base.read(target, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            WeakDisk.write();
            return base.write(source);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            WeakDisk.write();
            return base.write(source, position);
        }

        @Override
        public synchronized FileChannel truncate(long length) throws IOException {
            base.truncate(length);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            WeakDisk.write();
            base.force(metaData);
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
