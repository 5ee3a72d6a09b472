/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.insp.diagram.services.ElementOpener;
import org.insp.diagram.services.OpenServices;
import org.insp.sirius.ViewpointRegistration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Tests of what becomes of the bundle without Sirius, and with something that looks like it. */
class RegistrationTest {

	private static final String POINT = "org.eclipse.sirius.componentization";

	private Bundle standIn;

	@AfterEach
	void remove() throws Exception {
		if (standIn != null) {
			standIn.uninstall();
		}
	}

	@Test
	void withoutSiriusTheBundleStartsAndDoesNothing() throws Exception {
		assertNull(Platform.getBundle("org.eclipse.sirius"));
		assertNull(Platform.getBundle("org.eclipse.ui"), "nor is there a workbench");
		var bundle = Platform.getBundle("org.insp.sirius");
		bundle.start();
		assertEquals(Bundle.ACTIVE, bundle.getState());
		assertNull(Platform.getExtensionRegistry().getExtensionPoint(POINT));
		var opened = new ArrayList<EObject>();
		ElementOpener.setDefault(opened::add);
		new ViewpointRegistration();
		var element = EcoreFactory.eINSTANCE.createEObject();
		new OpenServices().openInEditor(element);
		assertEquals(List.of(element), opened, "nothing of Sirius is set up");
		ElementOpener.setDefault(nobody -> {
			// as before
		});
	}

	@Test
	void noManifestNamesSirius() {
		for (var name : List.of("org.insp.model", "org.insp.dsl", "org.insp.diagram", "org.insp.sirius")) {
			var headers = Platform.getBundle(name).getHeaders();
			for (var header : List.of("Require-Bundle", "Import-Package", "DynamicImport-Package")) {
				assertFalse(String.valueOf(headers.get(header)).contains("org.eclipse.sirius"), name + " " + header);
			}
		}
	}

	/** Sirius makes one of each class that an extension names, as here. */
	private static List<Object> components() throws CoreException {
		List<Object> made = new ArrayList<>();
		for (var element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			made.add(element.createExecutableExtension("class"));
		}
		return made;
	}

	@Test
	void withARegistryTheSpecificationIsRegisteredOnce() throws Exception {
		install(true);
		assertEquals(1, components().size());
		var registered = (List<?>) standIn.loadClass(ViewpointRegistry.class.getName()).getField("REGISTERED").get(null);
		assertEquals(List.of("org.insp.diagram/description/responsibility.odesign"), registered);
		var path = registered.get(0).toString();
		var bundle = Platform.getBundle(path.substring(0, path.indexOf('/')));
		assertNotNull(bundle.getEntry(path.substring(path.indexOf('/'))), "the file is in the bundle");
	}

	/** Sirius asks the platform for the words of a specification. */
	@ParameterizedTest
	@CsvSource({ "en, Responsibility map", "zh, 责任分工图", "zh_CN, 责任分工图" })
	void labelsOfTheSpecificationAreFound(String language, String word) {
		var context = FrameworkUtil.getBundle(RegistrationTest.class).getBundleContext();
		var localization = context.getService(context.getServiceReference(BundleLocalization.class));
		assertEquals(word, localization.getLocalization(Platform.getBundle("org.insp.diagram"), language).getString("responsibility"));
	}

	@Test
	void missingRegistryIsReportedToSirius() throws Exception {
		install(false);
		var failure = assertThrows(CoreException.class, RegistrationTest::components);
		assertTrue(failure.getStatus().toString().contains("org.insp.sirius.ViewpointRegistration"), failure.getStatus().toString());
	}

	/** Installs a bundle that is called as Sirius is, has its extension point and, perhaps, its registry. */
	private void install(boolean withRegistry) throws Exception {
		var manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.eclipse.sirius;singleton:=true");
		manifest.getMainAttributes().putValue("Bundle-Version", "7.6.0");
		var bytes = new ByteArrayOutputStream();
		try (var jar = new JarOutputStream(bytes, manifest)) {
			var point = "<?xml version=\"1.0\"?><plugin><extension-point id=\"componentization\" name=\"c\"/></plugin>";
			entry(jar, "plugin.xml", point.getBytes(StandardCharsets.UTF_8));
			if (withRegistry) {
				var file = ViewpointRegistry.class.getName().replace('.', '/') + ".class";
				try (var in = ViewpointRegistry.class.getClassLoader().getResourceAsStream(file)) {
					entry(jar, file, in.readAllBytes());
				}
			}
		}
		var context = FrameworkUtil.getBundle(RegistrationTest.class).getBundleContext();
		standIn = context.installBundle("stand-in", new ByteArrayInputStream(bytes.toByteArray()));
		standIn.start();
		// the extension registry hears of bundles in a thread of its own
		for (int i = 0; i < 100 && Platform.getExtensionRegistry().getExtensionPoint(POINT) == null; i++) {
			Thread.sleep(50);
		}
	}

	private static void entry(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(content);
		jar.closeEntry();
	}
}
