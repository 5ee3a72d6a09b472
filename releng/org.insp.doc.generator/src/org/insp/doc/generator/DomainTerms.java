/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.util.Comparator;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;

/** The terms of the domain: what each class of the metamodel is called in Chinese and in English, and what it stands for. */
final class DomainTerms {

	/** The generated package lacks the documentation, which only the Ecore file has. */
	private static final String ECORE = "/model/insp.ecore";

	private final ResourceBundle texts;

	DomainTerms(Language language) {
		this.texts = HandbookTexts.of(language);
	}

	/** Returns the page as Markdown: a table with one line for each class, by its name. */
	String markdown() {
		var out =
				new StringBuilder("# ").append(texts.getString("terms.title")).append("\n\n").append(texts.getString("terms.introduction"))
						.append("\n\n").append(texts.getString("terms.columns")).append("\n| --- | --- | --- | --- |\n");
		metamodel().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.sorted(Comparator.comparing(EClass::getName))
				.forEach(type -> out.append(line(type)));
		return out.toString();
	}

	private String line(EClass type) {
		return "| " + ElementLabels.term(type, Language.ZH) + " | " + ElementLabels.term(type, Language.EN) + " | `" + type.getName()
				+ "` | "
				+ meaning(type) + " |\n";
	}

	/** The documentation is English, with the Chinese term in brackets at its end. */
	private String meaning(EClass type) {
		var documentation = EcoreUtil.getDocumentation(type);
		var meaning = documentation == null ? "" : documentation.replaceAll("\\s*\\([^()]*\\p{IsHan}[^()]*\\)", "").strip();
		return meaning.replace("|", "\\|").replaceAll("\\s+", " ");
	}

	private static EPackage metamodel() {
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		var uri = URI.createURI(InspPackage.class.getResource(ECORE).toString());
		return (EPackage) resources.getResource(uri, true).getContents().get(0);
	}
}
