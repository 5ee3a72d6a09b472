package org.insp.dsl;

import java.io.IOException;
import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

/** What the language is made of at run time, with and without a workbench. */
public class InspRuntimeModule extends AbstractInspRuntimeModule {

    /** Nothing but text edits travels back into a file, so no serializer is generated; Xtext's default wants a generated part. */
    @Override
    public Class<? extends ISerializer> bindISerializer() {
        return NoSerializer.class;
    }

    static final class NoSerializer implements ISerializer {

        @Override
        public String serialize(EObject object) {
            throw new UnsupportedOperationException("an .insp file is changed by text edits only");
        }

        @Override
        public String serialize(EObject object, SaveOptions options) {
            return serialize(object);
        }

        @Override
        public void serialize(EObject object, Writer writer, SaveOptions options) throws IOException {
            serialize(object);
        }

        @Override
        public ReplaceRegion serializeReplacement(EObject object, SaveOptions options) {
            throw new UnsupportedOperationException("an .insp file is changed by text edits only");
        }
    }
}
