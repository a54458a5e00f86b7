package org.branchbook.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.*;
import java.util.List;
import org.branchbook.activity.*;
import org.branchbook.base.Photo;
import org.branchbook.office.WordPicture;

class Look {
    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        for (int n : new int[] {3, 8, 18, 19, 36, 40, 41, 42, 75, 300}) {
            Activity a = Samples.activity("2026年第二季度支部党员大会", "", ActivityState.PLANNED);
            ActivityRecord r = Samples.record(a, n, List.of());
            Files.write(out.resolve("s%03d.docx".formatted(n)), SignInSheet.of(r));
            Files.write(out.resolve("p%03d.pdf".formatted(n)), SignInPages.of(r));
        }
        Activity l = Samples.activity("学习贯彻".repeat(30), "一、开会\n内容", ActivityState.PLANNED);
        Files.write(out.resolve("slong.docx"), SignInSheet.of(Samples.record(l, 20, List.of())));
        Files.write(out.resolve("plong.pdf"), SignInPages.of(Samples.record(l, 20, List.of())));
        BufferedImage i = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        i.createGraphics().fillRect(100, 100, 500, 300);
        WordPicture w = new WordPicture(Photo.jpeg(i), "会场全景");
        for (int n : new int[] {8, 75}) {
            Activity a = Samples.activity("第二季度支部党员大会", "会议内容如下。\n".repeat(12), ActivityState.CLOSED);
            Files.write(out.resolve("m%03d.docx".formatted(n)),
                    MinutesDocument.of(Samples.record(a, n, List.of(w, w, w))));
        }
    }
}
