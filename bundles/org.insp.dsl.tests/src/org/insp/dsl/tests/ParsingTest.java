package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.model.InspFile;
import org.junit.jupiter.api.Test;

class ParsingTest {

    @Test
    void readsBothVocabularies() throws IOException {
        Resource resource = InspStandaloneSetup.doSetup().getInstance(XtextResourceSet.class).createResource(URI.createURI("a.insp"));
        String text = "committee A \"a\" 被巡察党组织 B \"南镇党委\"";
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        assertEquals(List.of(), resource.getErrors());
        InspFile file = (InspFile) resource.getContents().get(0);
        assertEquals("南镇党委", file.getElements().get(1).getTitle());
    }
}
