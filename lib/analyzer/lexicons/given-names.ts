/**
 * Given names the tagger often misses, from many languages, so that a full name is seen as a person.
 * Own list: names met in registers of several countries. A missing name only means silence.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `Aaliyah Aarav Abena Abdul Adaeze Ade Adebayo Aditi Aditya Aiko Ailsa Aisha Aisling Akira Alejandra Alice Alun Amara Amina Amir Amira Amit Amrit Ana Anan Ananya Andrej Aneesh Angharad Anil Anita Anjali Anwen Aoife Arjun Asha Ayesha Ayo Babatunde Bex Bilal Bronwen
Caoimhe Carmen Catrin Chidi Chiara Chinedu Ciara Ciaran Clodagh Cody Dafydd Damo Declan Deepa Denny Dewi Dilys Divya Eilidh Eimear Eleri Elif Emeka Emrys Eoin Esi Esperanza Fatima Fatou Femi Fiadh Finlay Fionnuala Folake Freya
Gareth Gethin Giulia Goran Gwen Gwilym Hamza Hana Hanne Haruki Hassan Hiroshi Huda Ibrahim Ifeoma Imogen Imran Ines Ioan Isla Iwan Jamal Jasmin Joao Jorge Kai Kamal Karim Kavita Keiko Khalid Kofi Kwame Lakshmi Latisha Lekha Leila Lowri Luca Lucia Lupe Magda Mairi Malik Manuel Marguerite Mariam Marisol Mateo Maya Meera Mehmet Mei Mina Mohamed Mohammed Morag Morwenna Muhammad Nadia Naomi Naveed Neha Ngozi Nia Niamh Nia Nikhil Nkechi Noor Noreen Nuala Obinna Olga Olu Omar Oisin Orla Padraig Parveen Paolo Pedro Petra Pooja Priya Rafael Raj Rajesh Ravi Reza Rhiannon Rhys Rina Ritika Rohan Roisin Ruairi Rukhsana Saira Samir Sandeep Sanjay Saoirse Seamus Sean Shanice Shreya Sian Sinead Siobhan Sofia Soledad Sunniva Sunita Suresh Svetlana Tadhg Tam Tamsin Tariq Temi Tolu Tomos Uche Vikram Wanjiru Wei Xiomara Yasmin Yesenia Yetunde Yuki Yusuf Zainab Zara Zoltan`.split(
    /\s+/,
  ),
);
