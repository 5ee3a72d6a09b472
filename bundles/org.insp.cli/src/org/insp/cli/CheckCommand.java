package org.insp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.insp.dsl.InspStandaloneSetup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads {@code .insp} files and says what is wrong with them. */
@Command(name = "check", description = "Reads .insp files and reports their errors.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "an .insp file, or a folder that holds some")
    Path path;

    @Override
    public Integer call() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(path)) {
            files = found.filter(p -> p.toString().endsWith(".insp") && Files.isRegularFile(p)).sorted().toList();
        }
        ResourceSet resources = InspStandaloneSetup.doSetup().getInstance(XtextResourceSet.class);
        int errors = 0;
        for (Path file : files) {
            Resource resource = resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
            for (Resource.Diagnostic d : resource.getErrors()) {
                spec.commandLine().getOut().printf("%s:%d:%d: %s%n", file, d.getLine(), d.getColumn(), d.getMessage());
                errors++;
            }
        }
        spec.commandLine().getOut().printf("%d files, %d errors%n", files.size(), errors);
        return errors == 0 ? 0 : 1;
    }
}
