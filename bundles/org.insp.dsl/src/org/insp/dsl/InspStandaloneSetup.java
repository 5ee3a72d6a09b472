package org.insp.dsl;

import org.eclipse.emf.ecore.EPackage;
import org.insp.model.InspPackage;

import com.google.inject.Injector;

/** Registers the language where no extension registry does it: on the command line, in tests, in the language server. */
public class InspStandaloneSetup extends InspStandaloneSetupGenerated {

    public static Injector doSetup() {
        return new InspStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(InspPackage.eNS_URI, InspPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
