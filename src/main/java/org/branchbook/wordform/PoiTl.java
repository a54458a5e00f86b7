package org.branchbook.wordform;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.branchbook.base.AppException;
import org.branchbook.base.Reproducible;
import org.branchbook.tag.TagField;
import org.branchbook.tag.TagFields;
import org.branchbook.tag.Values;

/** Fills in a cleaned document by poi-tl, with values looked up by name and nothing evaluated. */
final class PoiTl {
    private PoiTl() {}

    static byte[] fill(byte[] cleaned, TagFields fields, Values values) {
        Configure configure = configure(fields, values);
        try (XWPFTemplate template =
                XWPFTemplate.compile(new ByteArrayInputStream(cleaned), configure)) {
            template.render(values);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.write(out);
            return Reproducible.zip(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // Whatever form the library cannot take is a matter of the template.
            throw new AppException(e, "wordform.failed");
        }
    }

    private static Configure configure(TagFields fields, Values all) {
        ConfigureBuilder builder =
                Configure.builder()
                        .setRenderDataComputeFactory(model -> {
                            boolean row = model.getRoot() instanceof Values;
                            Values values = row ? (Values) model.getRoot() : all;
                            return values::find;
                        })
                        .setValidErrorHandler(new Configure.AbortHandler())
                        .addPlugin('\0', new TextPolicy())
                        .addPlugin('@', new PicturePolicy());
        for (char unused : new char[] {'=', '#', '*', '+'}) {
            builder.addPlugin(unused, new TextPolicy());
        }
        RowPolicy rows = new RowPolicy();
        for (TagField field : fields.all()) {
            if (field.kind() == TagField.Kind.LIST) {
                builder.bind(field.name(), rows);
            }
        }
        return builder.build();
    }
}
