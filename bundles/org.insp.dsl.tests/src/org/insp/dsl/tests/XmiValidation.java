/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.InspValidator;
import org.insp.model.rules.RuleRegistry;

/** A model as any EMF tool reads and validates it, without anything of the language. */
final class XmiValidation {

	private XmiValidation() {
	}

	static Resource load(String xmi) {
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(InspPackage.eNS_URI, InspPackage.eINSTANCE);
		var resource = resources.createResource(URI.createURI("memory:/model.xmi"));
		try {
			resource.load(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	/** The diagnostics of EMF's Diagnostician, each line in the words of {@link ViolationLines}. */
	static List<String> diagnose(Resource resource) {
		return diagnose(List.of(resource), CheckOptions.of(DslTestSupport.CLOCK), Language.EN);
	}

	static List<String> diagnose(List<? extends Resource> resources, CheckOptions options, Language language) {
		InspValidator.register(RuleRegistry.CHECKER, DslTestSupport.CLOCK);
		var all = new BasicDiagnostic();
		var context = Diagnostician.INSTANCE.createDefaultContext();
		context.put(CheckOptions.class, options);
		context.put(Language.class, language);
		resources.stream().flatMap(r -> r.getContents().stream()).forEach(root -> Diagnostician.INSTANCE.validate(root, all, context));
		return all.getChildren().stream().flatMap(XmiValidation::leaves).map(XmiValidation::line).sorted().toList();
	}

	private static Stream<Diagnostic> leaves(Diagnostic diagnostic) {
		return diagnostic.getChildren().isEmpty()
				? Stream.of(diagnostic)
				: diagnostic.getChildren().stream().flatMap(XmiValidation::leaves);
	}

	private static String line(Diagnostic diagnostic) {
		var severity = switch (diagnostic.getSeverity()) {
			case Diagnostic.ERROR -> "error";
			case Diagnostic.WARNING -> "warning";
			default -> "info";
		};
		return ViolationLines.line(diagnostic.getSource(), severity, (EObject) diagnostic.getData().get(0),
				(EStructuralFeature) diagnostic.getData().get(1), diagnostic.getMessage());
	}
}
