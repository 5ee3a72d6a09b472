package org.insp.model.tests;

import static org.junit.jupiter.api.Assertions.assertSame;

import org.insp.model.Committee;
import org.insp.model.InspFactory;
import org.insp.model.InspFile;
import org.junit.jupiter.api.Test;

class InspFileTest {

    @Test
    void holdsItsElements() {
        InspFile file = InspFactory.eINSTANCE.createInspFile();
        Committee committee = InspFactory.eINSTANCE.createCommittee();
        file.getElements().add(committee);
        assertSame(file, committee.eContainer());
    }
}
