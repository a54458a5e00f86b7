package org.branchbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.branchbook.base.AppException;

/**
 * Reads a spreadsheet of whatever origin: .xlsx, .xls or .csv, or the tables of a .docx, told apart
 * by content, since many a download carries the wrong extension. Whatever cannot be read is an
 * {@link AppException} that says why and what to do.
 */
public final class SheetFile {
    private SheetFile() {}

    public static List<Sheet> read(Path path) {
        return read(path, () -> false);
    }

    /**
     * @param stopped asked now and then; once it is true, a CancellationException ends the reading
     */
    public static List<Sheet> read(Path path, BooleanSupplier stopped) {
        String name = String.valueOf(path.getFileName());
        return read(name, bytes(path, name), stopped);
    }

    /**
     * @param name the file's name, used in messages and as the name of a .csv file's only sheet
     */
    public static List<Sheet> read(String name, byte[] bytes) {
        return read(name, bytes, () -> false);
    }

    private static List<Sheet> read(String name, byte[] bytes, BooleanSupplier stopped) {
        if (bytes.length > Limits.FILE_BYTES) {
            throw new AppException("sheet.read.tooBig", name, Limits.FILE_BYTES >> 20);
        }
        Limits.apply();
        FileKind kind = FileKind.of(bytes);
        try {
            return switch (kind) {
                case XLSX -> XmlWorkbook.read(name, bytes, stopped);
                case XLS -> WorkbookReader.xls(name, bytes, stopped);
                case TEXT -> List.of(CsvReader.read(name, bytes, stopped));
                case EMPTY -> throw new AppException("sheet.read.empty", name);
                case ENCRYPTED -> throw new AppException("sheet.read.password", name);
                case WORD -> WordTables.read(name, bytes, stopped);
                case OLD_WORD -> throw new AppException("sheet.read.oldWord", name);
                case PDF -> throw new AppException("sheet.read.pdf", name);
                case MARKUP -> throw new AppException("sheet.read.markup", name);
                case OTHER_SHEET -> throw new AppException("sheet.read.otherSheet", name);
                case UNKNOWN -> throw new AppException("sheet.read.unknown", name);
            };
        } catch (AppException | CancellationException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new AppException(e, "sheet.read.password", name);
        } catch (OutOfMemoryError e) {
            throw new AppException(e, "sheet.read.tooManyCells", name);
        } catch (IOException | RuntimeException | LinkageError e) {
            // Parsers of foreign files throw many kinds for a damaged one; none is a bug of ours,
            // not even a class that is missing: that of a way to pack that no such file uses.
            throw damaged(name, e);
        }
    }

    private static AppException damaged(String name, Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String said = String.valueOf(t.getMessage());
            if (said.contains("Zip bomb") || said.contains("too large")) {
                return new AppException(e, "sheet.read.bomb", name);
            }
            if (t instanceof OldFileFormatException) {
                return new AppException(e, "sheet.read.otherSheet", name);
            }
        }
        return new AppException(e, "sheet.read.damaged", name);
    }

    private static byte[] bytes(Path path, String name) {
        if (Files.isDirectory(path)) {
            throw new AppException("sheet.read.folder", path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Limits.FILE_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new AppException(e, "sheet.read.missing", path);
        } catch (AccessDeniedException e) {
            throw new AppException(e, "sheet.read.denied", path);
        } catch (IOException e) {
            throw new AppException(e, "sheet.read.failed", name, String.valueOf(e.getMessage()));
        }
    }
}
