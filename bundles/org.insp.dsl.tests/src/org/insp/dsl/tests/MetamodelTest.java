/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.insp.model.InspPackage;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.LocalWords;
import org.junit.jupiter.api.Test;

/** The metamodel, the grammar and one model that uses all of both. */
class MetamodelTest {

	/** The features that only the exported form of a model has. */
	private static final Set<EStructuralFeature> NOT_WRITTEN = Set.of(Literals.INSP_FILE__PATH, Literals.INSP_FILE__IMPORTED);

	/**
	 * The features that subclasses of organizations need not write: their class is their kind, the secretary is the head, the parent is
	 * around them.
	 */
	private static final Set<String> TOLD_OTHERWISE = Set.of("Committee.head", "Committee.kind", "Committee.staff", "Department.kind",
			"Department.parent", "Limit.approximate", "Village.kind", "Village.parent");

	private static Stream<EClass> classes() {
		return InspPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	private static Stream<EEnumLiteral> literals() {
		return InspPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.flatMap(e -> e.getELiterals().stream().skip(1));
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}

	@Test
	void everyPartIsDocumentedAndHasItsChineseTerm() throws IOException {
		// the generated package leaves documentation out, the Ecore has it
		var ecore = new EcoreResourceFactoryImpl()
				.createResource(URI.createFileURI(DslTestSupport.BUNDLES.resolve("org.insp.model/model/insp.ecore").toString()));
		ecore.load(null);
		var parts = new ArrayList<ENamedElement>();
		ecore.getAllContents().forEachRemaining(part -> {
			var isValueOfNothing = part instanceof EEnumLiteral literal && literal.getValue() == 0;
			if (part instanceof EClass || part instanceof EEnum || part instanceof EStructuralFeature
					|| part instanceof EEnumLiteral && !isValueOfNothing) {
				parts.add((ENamedElement) part);
			}
		});
		assertTrue(parts.size() > 300, "parts found");
		for (var part : parts) {
			var documentation = EcoreUtil.getDocumentation(part);
			var term = ElementLabels.term(part, Language.ZH);
			assertTrue(documentation != null && documentation.contains(term) && documentation.length() > term.length() + 5,
					part.toString());
			assertTrue(term.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), part.toString());
		}
	}

	@Test
	void everyFeatureOfEveryClassCanBeWritten() {
		var written = new TreeSet<String>();
		for (var rule : GrammarUtil.allParserRules(DslTestSupport.grammar())) {
			if (rule.getType().getClassifier() instanceof EClass type && !rule.isFragment()) {
				assigned(rule, type, written);
			}
		}
		var all = new TreeSet<String>();
		classes().filter(c -> !c.isAbstract()).forEach(c -> c.getEAllStructuralFeatures().stream()
				.filter(f -> !f.isDerived() && !NOT_WRITTEN.contains(f) && !LocalWords.isWord(f))
				.forEach(f -> all.add(c.getName() + '.' + f.getName())));
		all.removeAll(written);
		assertEquals(TOLD_OTHERWISE, all);
	}

	/** The features that a rule gives to an object, in fragments it calls too. */
	private static void assigned(ParserRule rule, EClass type, Set<String> written) {
		EcoreUtil.<EObject>getAllContents(List.of(rule.getAlternatives())).forEachRemaining(part -> {
			if (part instanceof Assignment assignment) {
				written.add(type.getName() + '.' + assignment.getFeature());
			} else if (part instanceof RuleCall call && call.getRule() instanceof ParserRule called && called.isFragment()) {
				assigned(called, type, written);
			}
		});
		if (rule.getAlternatives() instanceof Assignment assignment) {
			written.add(type.getName() + '.' + assignment.getFeature());
		}
	}

	@Test
	void oneModelUsesEveryClassFeatureAndValue() {
		var model = DslTestSupport.load(Path.of("testdata/everything"));
		assertEquals(List.of(), DslTestSupport.problems(model).stream().filter(p -> p.violation() == null)
				.map(p -> p.file().lastSegment() + ' ' + p.message(Language.EN)).toList());
		var missing = new TreeSet<String>();
		classes().filter(c -> !c.isAbstract()).forEach(c -> missing.add(c.getName()));
		classes().flatMap(c -> c.getEStructuralFeatures().stream()).filter(f -> !f.isDerived() && !NOT_WRITTEN.contains(f))
				.forEach(f -> missing.add(name(f)));
		literals().forEach(l -> missing.add(l.getEEnum().getName() + '.' + l.getName()));
		model.model().contents().forEach(element -> {
			missing.remove(element.eClass().getName());
			for (var feature : element.eClass().getEAllStructuralFeatures()) {
				if (element.eIsSet(feature)) {
					missing.remove(name(feature));
					var values = element.eGet(feature) instanceof List<?> several ? several : List.of(element.eGet(feature));
					values.stream().filter(Enumerator.class::isInstance).map(Enumerator.class::cast)
							.forEach(value -> missing.remove(feature.getEType().getName() + '.' + value.getName()));
				}
			}
		});
		assertEquals(Set.of("Language.zh"), missing, "a model has one language");
	}
}
