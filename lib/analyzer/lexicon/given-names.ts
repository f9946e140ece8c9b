/**
 * Given names from many languages that the tagger often misses, so that a full name is recognised as a
 * person. Our own list, written from memory and kept clear of the names in our test posts. A missing name
 * only means silence.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'Aaliyah Aarav Abdul Abena Adaeze Ade Adebayo Aditi Aditya Aiko Aisha Aisling Akira ' +
    'Alejandra Alice Alun Amara Amina Amir Amira Amit Ana Anan Ananya Andrej Aneesh Angharad ' +
    'Anil Anita Anjali Anwen Aoife Arjun Asha Ayesha Ayo Bilal Bronwen Caoimhe Carmen Catrin ' +
    'Chiara Chidi Chinedu Ciara Ciaran Clodagh Dafydd Declan Deepa Dewi Dilys Divya Eilidh ' +
    'Eimear Elif Emeka Emrys Eoin Esi Esperanza Fatima Fatou Femi Fiadh Finlay Folake Freya ' +
    'Gareth Gethin Giulia Goran Gwen Hamza Hana Haruki Hassan Hiroshi Huda Ibrahim Ifeoma ' +
    'Imogen Imran Ines Ioan Iwan Jamal Jasmin Joao Jorge Kai Kamal Karim Kavita Keiko Khalid ' +
    'Kofi Kwame Lakshmi Latisha Leila Lowri Luca Lucia Lupe Magda Mairi Malik Manuel Mariam ' +
    'Marisol Mateo Maya Meera Mehmet Mei Mina Mohamed Mohammed Morwenna Muhammad Nadia Naomi ' +
    'Neha Nia Niamh Nikhil Nkechi Noor Nuala Obinna Oisin Olga Olu Omar Orla Padraig Paolo ' +
    'Parveen Pedro Petra Pooja Rafael Raj Rajesh Ravi Reza Rhiannon Rhys Rina Rohan Roisin ' +
    'Ruairi Rukhsana Saira Samir Sanjay Saoirse Seamus Sean Shanice Shreya Sian Sinead ' +
    'Siobhan Sofia Soledad Sunita Suresh Svetlana Tadhg Tamsin Tariq Temi Tomos Uche Vikram ' +
    'Wanjiru Wei Xiomara Yasmin Yetunde Yuki Yusuf Zainab Zara Zoltan'
  ).split(/\s+/),
);
