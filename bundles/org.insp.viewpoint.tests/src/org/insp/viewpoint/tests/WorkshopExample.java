/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.insp.viewpoint.Viewpoint;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.specification.Specification;

/** A small metamodel that the engine knows nothing of, machines and their jobs, with a model of it and a specification of its views. */
final class WorkshopExample {

	static final Path TESTDATA = Path.of("testdata").toAbsolutePath();
	static final Path MODEL = TESTDATA.resolve("model");
	static final Path SPECIFICATION = TESTDATA.resolve("viewpoint/description/workshop.odesign");

	private final Viewpoint viewpoint;
	private final RelativeUris uris;
	private final EObject workshop;

	/**
	 * @param specification the specification of the views
	 * @param folder the folder of the model
	 */
	WorkshopExample(Path specification, Path folder) throws IOException {
		var resources = resources();
		viewpoint = new Viewpoint(read(specification, resources));
		uris = new RelativeUris(URI.createFileURI(folder.toString()));
		for (var file : List.of("site.xmi", "jobs.xmi")) {
			resources.getResource(URI.createFileURI(folder.resolve(file).toString()), true);
		}
		EcoreUtil.resolveAll(resources);
		workshop = viewpoint.subjects("map", elements(resources)).get(0);
	}

	WorkshopExample() throws IOException {
		this(SPECIFICATION, MODEL);
	}

	private static ResourceSet resources() {
		var resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("xmi", new XMIResourceFactoryImpl());
		return resources;
	}

	private static Stream<EObject> elements(ResourceSet resources) {
		return resources.getResources().stream().flatMap(file -> file.getContents().stream());
	}

	/** Returns the text of the specification. */
	static String text() throws IOException {
		return Files.readString(SPECIFICATION);
	}

	/** Reads a specification of the workshop's views. */
	static Specification read(Path file) throws IOException {
		return read(file, resources());
	}

	private static Specification read(Path file, ResourceSet resources) throws IOException {
		var metamodel = (EPackage) resources.getResource(URI.createFileURI(TESTDATA.resolve("workshop.ecore").toString()), true)
				.getContents().get(0);
		resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		return Specification.read(new Specification.Source(file.toUri().toURL(), List.of(metamodel), WorkshopExample.class.getClassLoader(),
				List.of(Locale.CHINESE)));
	}

	RelativeUris uris() {
		return uris;
	}

	/** Returns the diagram of jobs and machines with some layers. */
	Scene scene(Locale locale, String... layers) {
		return viewpoint.scene("map", workshop, Set.of(layers), uris, locale);
	}

	/** Returns the cross table of jobs and machines. */
	CrossTable table() {
		return viewpoint.crossTable("matrix", workshop, Locale.ENGLISH);
	}
}
